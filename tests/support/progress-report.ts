/** A whole progress report, as short as can be. */
export const progressReport = {
  progress: "Träffarna har hållits enligt plan.",
  deviations: "Inget.",
  risks: "Inget.",
  outcomes: [
    { indicator: "I1", women: 12, men: 3, total: 15, startedWomen: null, startedMen: null },
  ],
};
