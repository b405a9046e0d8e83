/** The kinds of organisation that may apply (7 § förordningen 2016:1364); a call may leave some out. */
export const applicantTypes = [
  "kommun",
  "kommunalforbund",
  "region",
  "ideell_forening",
  "registrerat_trossamfund",
  "studieforbund",
  "folkhogskola",
  "stiftelse",
] as const;
export type ApplicantType = (typeof applicantTypes)[number];
