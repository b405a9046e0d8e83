/**
 * Reminders (påminnelser): mails before a last day passes, of all that an applicant or a recipient owes the board.
 * Not the letters (letters/), nor what is done when a day has passed (payment-blocks/).
 */
export { remindBoards } from "./remind-boards.server";
