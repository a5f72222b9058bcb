// Bylines and captions in CommonJS.
const { parseByline, parseCaption } = require("onrecord");

for (const { name, role } of parseByline("By MAREN HOLT and Idris Okafor").contributors) {
  console.log(`${name}, ${role}`);
}

const caption = parseCaption("Mayor Lena Duarte, left, on the bridge on Monday. (Tom Reyes/Bay Wire)");
console.log(caption.text);
console.log(caption.credit?.photographers.map(({ name }) => name).join(", "));
