/** Given names that men bear more often, as evidence for `he`; never told to the caller. */
export const maleNames = `
  aaron abdel abdul abdullah abraham adam adrian ahmad ahmed aidan al alan alastair albert alberto alec
  alejandro alex alexander alexei alfonso alfred ali alistair allan allen alvin amir anders andre
  andreas andrei andrew andy angelo angus anthony antoine anton antonio archie arjun arnold arthur
  arturo asif austin axel barack barry bashar ben benjamin bernard bernie bert bill billy bob bobby
  boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin cameron carl
  carlos cesar chad charles charlie chris christian christoph christopher chuck clarence claude clay
  clayton clifford clint clive cody cole colin connor corey cory craig curtis cyril cyrus dale damian
  damien dan daniel danny darrell darren dave david dean declan denis dennis derek desmond dick diego
  dieter dietrich dmitri dmitry dominic don donald doug douglas duncan dustin dwayne dylan earl ed eddie
  edgar eduardo edward edwin eli elias elijah elliot elon emmanuel enrique eric erik ernest ethan eugene
  evan fabio felipe felix ferdinand fernando fidel floyd francesco francis francisco franco francois
  frank franklin françois fred frederick friedrich gabriel gareth gary gavin gene geoff geoffrey george
  gerald gerard gerhard gilbert giovanni giuseppe glen glenn gordon graham grant greg gregory guillaume
  gunther gus guy hamid hank hans harold harry harvey hassan hector henri henry herbert herman horst
  howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jackson jacob jacques jaime
  jake jamal james jamie jan jared jason javier jay jean-claude jeb jeff jeffrey jeremy jerome jerry
  jesse jesus jim jimmy joachim joe joel joerg johan john johnny jon jonah jonathan jorge jose josef
  joseph josh joshua josé juan jude julian julio jurgen justin jürgen karim karl keir keith ken kenneth
  kevin khaled khalid kirk klaus konstantin kumar kurt kyle lance larry lars laurence lawrence len leo
  leon leonard leonardo leroy lewis liam lindsey lionel lloyd logan louis luca lucas luigi luis luke
  luther mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mathew matt
  matteo matthew matthias maurice max maxim maxwell mehmet melvin michael michel miguel mike mikhail
  miles milton mitch mitchell mitt mohamed mohammad mohammed mohsen moses muhammad mustafa narendra
  nasser nathan nathaniel neil nelson newt nicholas nick nicolas nicolás nigel noah noel norman oleg
  oleksandr oleksii oliver olivier omar orlando osama oscar osman otto owen pablo paddy pascal patrick
  paul paulo pavel pedro pete peter petro phil philip philippe phillip pierre piotr quentin rafael rahul
  raj rajesh ralph ramesh ramon randall randy raphael raul ravi ray raymond recep reggie reginald rene
  rex reza ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland roman ron
  ronald rory ross roy ruben rudolf rudy rupert russ russell ryan sajid salman salvador sam samir samuel
  sandeep sanjay saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sidney
  silvio simon spencer stan stanley stefan stephen steve steven stewart stuart sunil ted terence
  terrence theo theodore thomas tim timothy tobias todd tom tommy tony travis trevor troy tyler umar
  vaclav valentin vernon victor viktor vince vincent vinod vitaly vladimir volodymyr wade walter warren
  wayne wendell werner wesley wilfred will willem william willie winston wolfgang xavier yasser yuri
  yusuf yves zachary zack
`;

/** Given names that women bear more often, as evidence for `she`; never told to the caller. */
export const femaleNames = `
  abby abigail ada adele adriana agnes aisha alana alice alicia alison allison alma amal amanda amber
  amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna anne annette annie
  antonia april ariana arlene ashley astrid audrey aurora ava barbara beatrice becky bella bernadette
  beth bethany betsy betty beverly bonnie brenda bridget brittany brooke camilla candace cara carla
  carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celeste celia
  charlene charlotte chelsea cheryl chloe christa christina christine cindy claire clara clare claudia
  colleen condoleezza connie constance courtney crystal cynthia daisy danielle daphne dawn debbie
  deborah debra delia denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine
  eleanor elena elisa elise elizabeth ella ellen ellie eloise elsa emilia emily emma erica erika erin
  esther ethel eva eve evelyn faith fatima fatma felicity fiona florence frances francesca frida
  gabriela gabrielle gail geraldine gertrude gillian gina giorgia giulia gladys glenda gloria grace
  greta gretchen gwen hannah harriet hazel heather heidi helen helena helga henrietta hillary holly ida
  imelda ingrid irene irina iris irma isabel isabella isabelle ivana ivanka jacinda jackie jacqueline
  jane janet janice jasmine jeanette jeanne jenna jennifer jenny jessica jill jo joan joanna joanne
  jocelyn jodi jody josephine joy joyce juanita judith judy julia juliana julie juliet june kaitlyn
  kamala karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kayla keiko kellyanne
  kimberly kirsten kirstie kristen kristin kristina laila lana lara laura lauren laurie leah leila lena
  leticia lily lina linda lisa liz lois lola loretta lori lorraine louise lucia lucy luisa lydia lynn
  lynne mabel madeleine maggie malala malia mallory mandy marcia margaret margarita maria mariam marian
  marianne marie marilyn marina marissa marjorie marlene marsha martha mary maryam maureen maxine megan
  meghan melania melanie melinda melissa mercedes mia michelle michèle mildred mindy miranda miriam
  moira molly mona monica muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nikki nina
  noor nora norma olga olivia pamela patricia patty paula pauline peggy penelope penny phoebe phyllis
  pippa polly priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rose
  rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah selena serena sharon
  sheila shelley sheri shirley simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue
  susan susanna susannah suzanne svetlana sylvia tamara tammy tania tanya tara tatiana teresa tessa
  thelma theresa therese tiffany tina toni tracey tracy ursula valerie vanessa vera veronica vicki vicky
  victoria viola violet vivian wanda wendy whitney wilma winifred yoko yolanda yvette yvonne zara zoe
`;

/** Names that open a person’s name and tell no sex: given names of both, Chinese and Korean family names. */
export const eitherNames = `
  ahn akira andrea bae baek chan chen cheung cho choi dana gao guo haruki hiroshi hong hu hwang jamie
  jan jang jean jung kang kaur kelly kenji kerry kim ko kwon lau lee leslie li lim lin liu luo marion
  moon morgan ng nguyen park pat pham robin sasha seo shannon shin shinzo singh takashi tan terry tran
  wang wen wong wu xi xu yang yoon yu yuki zhang zhao zhou zhu
`;
