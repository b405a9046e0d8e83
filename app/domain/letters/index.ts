/**
 * Letters (brev): what the board writes to an applicant or a recipient, kept as it was sent, shown as a page and as a tagged
 * PDF, and told of by mail. Not what a letter says: that is written by the subject that decides.
 * Source: 31–34 §§ förvaltningslagen (2017:900), 40 § on how to appeal.
 */
export { appealBlocks, decidedBy } from "./closing-words";
export {
  letterKinds,
  type LetterBlock,
  type LetterCase,
  type LetterKind,
  type LetterTable,
  type LetterText,
  type WrittenLetter,
} from "./letter";
export { letterAccess } from "./letter-access";
export { inClock, inDays, inDecimals, inKronor, inList, inMoment } from "./swedish-words";
