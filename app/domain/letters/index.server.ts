export {
  findLetter,
  findLetters,
  sentAbout,
  type LetterRow,
  type SentLetter,
} from "./find-letter.server";
export { letterCase } from "./letter-case.server";
export { renderLetter } from "./render-letter.server";
export { sendLetter } from "./send-letter.server";
