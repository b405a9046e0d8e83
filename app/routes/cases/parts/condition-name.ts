/** A condition as the name of its fields: in an error it stands before a colon. */
export const conditionName = (text: string): string => text.replace(/\.$/, "");
