import { expect, test } from "vitest";
import { articlesFromNewsML, fromNewsML } from "../../src/formats/newsml";

const item = (content: string, meta = "", itemClass = "text") => `
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:1" version="3" xml:lang="en">
  <rightsInfo><copyrightHolder uri="https://example.com/"><name>Aurora Wire</name></copyrightHolder></rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:${itemClass}"/><firstCreated>2027-05-03T09:30:00Z</firstCreated>
    <versionCreated>2027-05-03T10:00:00Z</versionCreated>
  </itemMeta>
  <contentMeta>
    <creator uri="https://example.com/lee"><name>Ann Lee</name></creator>
    <headline>Mayor quits</headline>
    <subject type="cpnat:person" qcode="p:1"><name>Bo Kim</name></subject>
    <keyword>harbor</keyword>
    <slugline>mayor</slugline>${meta}
  </contentMeta>
  <contentSet>${content}</contentSet>
</newsItem>`;

const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body><h1>Mayor quits</h1><p>The mayor resigned.</p><figure><img src="https://example.com/k.jpg" alt="Stairs"/>
<figcaption>Kim leaves.</figcaption></figure><blockquote><p>I am done.</p></blockquote></body></html></inlineXML>`;

test("metadata tell dates, publisher, people and subjects", () => {
  expect(fromNewsML(item(""))).toMatchObject({
    headline: "Mayor quits",
    published: { iso: "2027-05-03T09:30:00Z" },
    modified: { iso: "2027-05-03T10:00:00Z" },
    language: "en",
    publisher: { name: "Aurora Wire", url: "https://example.com/" },
    bylines: [{ raw: "Ann Lee", contributors: [{ name: "Ann Lee", url: "https://example.com/lee" }] }],
    subjects: [
      { name: "Bo Kim", type: "person", uri: "p:1" },
      { name: "harbor", type: "keyword" },
    ],
    extensions: { newsml: { guid: "urn:example:1", version: "3", slugline: "mayor" } },
  });
});

test("inline XHTML is read, its repeated headline left out", () => {
  const article = fromNewsML(item(XHTML));
  expect(article.blocks.map(({ type, text }) => [type, text])).toEqual([
    ["paragraph", "The mayor resigned."],
    ["caption", "Kim leaves."],
    ["quote", "I am done."],
  ]);
  expect(article.photos[0]).toMatchObject({
    url: "https://example.com/k.jpg",
    alt: "Stairs",
    caption: { text: "Kim leaves." },
  });
});

test("inline NITF is read; the metadata name the people of its byline", () => {
  const nitf = `<inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><byline>By Ann Lee</byline></body.head>
    <body.content><p>The mayor resigned.</p></body.content></body></nitf></inlineXML>`;
  const article = fromNewsML(item(nitf));
  expect(article.text).toBe("Mayor quits\n\nBy Ann Lee\n\nThe mayor resigned.");
  expect(article.bylines[0]).toMatchObject({ raw: "By Ann Lee", contributors: [{ name: "Ann Lee" }] });
});

test("inline plain text and HTML are read", () => {
  const text = fromNewsML(item('<inlineData contenttype="text/plain">One.\n\nTwo\nlines.</inlineData>'));
  expect(text.blocks.map((block) => block.text)).toEqual(["One.", "Two lines."]);
  const html = fromNewsML(item('<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;</inlineData>'));
  expect(html.blocks.map((block) => block.text)).toEqual(["One."]);
});

test("a picture is an article with one photo; who wrote its caption did not take it", () => {
  const meta = `<description role="drol:caption">Kim leaves.</description><creditline>Cy Oh/Aurora</creditline>
    <contributor role="ctrol:descrWriter"><name>dp</name></contributor>`;
  const remote =
    '<remoteContent href="https://example.com/k.jpg" width="900"/><remoteContent href="file:///k.jpg" width="2000"/>';
  const article = fromNewsML(item(remote, meta, "picture"));
  expect(article.photos).toMatchObject([
    {
      url: "https://example.com/k.jpg",
      caption: { text: "Kim leaves.", credit: { photographers: [{ name: "Ann Lee" }] } },
    },
  ]);
});

test("a package tells what it holds", () => {
  const xml = `<packageItem guid="urn:p"><contentMeta><headline>Top news</headline></contentMeta>
    <groupSet><group id="G1" role="group:main"><itemRef residref="urn:a"><title>Mayor quits</title></itemRef></group></groupSet></packageItem>`;
  expect(fromNewsML(xml)).toMatchObject({
    headline: "Top news",
    extensions: { newsml: { groups: [{ id: "G1", items: [{ residref: "urn:a", title: "Mayor quits" }] }] } },
  });
});

test("a message holds many items", () => {
  const xml = `<newsMessage><itemSet>${item("")}${item("")}</itemSet></newsMessage>`;
  expect(articlesFromNewsML(xml).map(({ headline }) => headline)).toEqual(["Mayor quits", "Mayor quits"]);
});

test("of several headlines the main one counts", () => {
  const xml = item("", '<headline role="hlrole:short">Mayor</headline>').replace(
    "<headline>Mayor quits</headline>",
    '<headline role="hlrole:sub">Vote first</headline><headline role="hlrole:main">Mayor quits</headline>',
  );
  expect(fromNewsML(xml)).toMatchObject({ headline: "Mayor quits", subheadline: "Vote first" });
});

test("a concept is named in the item's language, a provider by its code where it has no name", () => {
  const xml = item(
    "",
    '<subject type="cpnat:geoArea" qcode="g:1"><name xml:lang="fr">Ouestie</name><name xml:lang="en-GB">Westland</name></subject>',
  )
    .replace(/<rightsInfo>.*<\/rightsInfo>/, "")
    .replace("<itemMeta>", '<itemMeta><provider qcode="nprov:AUR"/>');
  const article = fromNewsML(xml);
  expect(article.subjects).toContainEqual({ name: "Westland", type: "place", uri: "g:1" });
  expect(article.publisher).toEqual({ name: "AUR" });
});

test("who made a picture is named once, and is no agency", () => {
  const meta =
    '<creator role="crol:photographer"><name>Cy Oh</name></creator><creator><name>CY OH</name></creator>' +
    "<creditline>AURORA/Cy Oh</creditline><description>Kim leaves.</description>";
  const [photo] = fromNewsML(item("", meta, "picture").replace(/<creator uri.*<\/creator>/, "")).photos;
  expect(photo?.caption?.credit).toEqual({
    raw: "AURORA/Cy Oh",
    photographers: [{ name: "Cy Oh" }],
    agencies: ["AURORA"],
  });
});

test("a paragraph that a page calls a byline is one", () => {
  const xml = item(
    '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p class="byline">By Bo Park</p><p>He has gone.</p></body></html></inlineXML>',
  ).replace(/<creator.*<\/creator>/, "");
  const { bylines, text } = fromNewsML(xml);
  const start = text.indexOf("By Bo Park");
  expect(bylines).toEqual([
    { raw: "By Bo Park", position: "head", contributors: [], span: { start, end: start + 10 } },
  ]);
});
