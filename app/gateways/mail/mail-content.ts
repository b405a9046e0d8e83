/** What may be in a mail: one recipient, one line of subject, plain text. */
import { refuse, refuseField, type Refusal } from "~/domain/shared/result";

export type MailContent = {
  readonly to: string;
  readonly subject: string;
  /** Plain text; never HTML. */
  readonly text: string;
};

/** One address and nothing else: no list, no name, no line break that would begin another header. */
export const isMailAddress = (address: string): boolean =>
  address.length <= 254 &&
  /^[^@\s,;:<>"()[\]\\]+@[^@\s,;:<>"()[\]\\]+$/.test(address) &&
  !hasControl(address);

/** Null when it may be sent. */
export function faultInMail({ to, subject }: MailContent): Refusal | null {
  if (!isMailAddress(to)) return refuseField("to", "mail.address");
  if (subject.trim() === "" || subject.length > 200 || hasControl(subject))
    return refuse("mail.subject");
  return null;
}

// Line and paragraph separators end a line for some mail programs too.
const hasControl = (text: string): boolean => /[\p{Cc}\u2028\u2029]/u.test(text);
