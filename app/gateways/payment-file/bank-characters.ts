/** The characters that Swedish banks accept in payments; the rest is written with the nearest of them. */
const accepted = /[0-9A-Za-zåäöÅÄÖ/\-?:().,'+ ]/;

const nearest: Readonly<Record<string, string>> = {
  "&": "+",
  "–": "-",
  "—": "-",
  "−": "-",
  _: "-",
  "’": "'",
  "‘": "'",
  "”": "'",
  "“": "'",
  '"': "'",
  "`": "'",
  "´": "'",
  "[": "(",
  "]": ")",
  "{": "(",
  "}": ")",
  ";": ",",
  "!": ".",
  "*": ".",
  æ: "ä",
  Æ: "Ä",
  ø: "ö",
  Ø: "Ö",
  ß: "ss",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
};

/** Single spaces, only accepted characters, at most `longest` of them. */
export function bankText(text: string, longest: number): string {
  const mapped = Array.from(text.normalize("NFC"), (character) => {
    if (accepted.test(character)) return character;
    const near = nearest[character] ?? character.normalize("NFD").replace(/\p{M}/gu, "");
    return Array.from(near, (one) => (accepted.test(one) ? one : " ")).join("");
  }).join("");
  return mapped.replace(/ +/g, " ").trim().slice(0, longest).trim();
}

/** Message and payment ids: at most 35 accepted characters, not beginning or ending with "/", and never "//". */
export const isBankId = (id: string): boolean =>
  /^[0-9A-Za-z/\-?:().,'+]{1,35}$/.test(id) && !/^\/|\/$|\/\//.test(id);

/** A uuid as an id for the bank: 32 characters, still unique. */
export const bankIdOf = (uuid: string): string => uuid.replaceAll("-", "");
