/** What the demo's board must account for by itself; the first is that of its calls about meeting places. */
export const activities = [
  {
    code: "INTEGRATION",
    name: "Integrationsfrämjande åtgärder",
    source: "Regleringsbrevet för 2027, uppdraget om integration (påhittat)",
    validFrom: "2027-01-01",
  },
  {
    code: "SPRAK",
    name: "Språk och arbete",
    source: "Regleringsbrevet för 2027, uppdraget om språk (påhittat)",
    validFrom: "2027-01-01",
  },
] as const;
export type ActivityCode = (typeof activities)[number]["code"];
