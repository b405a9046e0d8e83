import type sv from "../sv/outcomes";

export default {
  title: "What came of the money?",
  overview: "The whole picture",
  kicker: (p) => `As of ${p.on} · ${p.county}`,
  lead: (p) =>
    `${p.granted} was granted to ${p.projects === 1 ? "one project" : `${p.projects} projects`}. ${
      p.settled === 0
        ? "None has been finally reported yet."
        : p.settled === 1
          ? "One has been finally reported."
          : `${p.settled} have been finally reported.`
    }`,
  none: "No projects have been funded",
  noneWhy:
    "When decisions are taken the projects are listed here, and when they are settled what came of them.",
  figures: {
    granted: "Granted",
    grantedNote: (p) => (p.count === 1 ? "1 project" : `${p.count} projects`),
    reported: "Finally reported",
    reportedOf: (p) => `${p.settled} of ${p.projects}`,
    next: (p) => `Next: ${p.on}`,
    final: "Final grant",
    finalOf: (p) => `Final grant, ${p.project}`,
    released: (p) => `${p.amount} went back`,
    perResult: "Per participant in work or studies",
    perResultHow: (p) => `${p.cost} ÷ ${p.results} people`,
    notKnown: "No data",
  },
  project: {
    title: (p) => `Promised and achieved: ${p.project}`,
    period: (p) => `${p.organisation}, ${p.period}.`,
    target: (p) => `target ${p.target}`,
    noTarget: "no target",
    table: "Show as a table, women and men",
    caption: (p) => `Outcome by sex, ${p.project}`,
    column: {
      indicator: "Indicator",
      women: "Women",
      men: "Men",
      total: "Total",
      target: "Target",
    },
    hidden: "hidden",
    missing: "no data",
    notCounted: "–",
    value: (p) => `${p.total} (${p.percent})`,
    why: "Numbers from 1 to 4 are hidden so that nobody can be recognised. The other sex is then hidden too, since the number could otherwise be computed. Nought is shown as 0.",
    lessons: "What the project learned",
    quote: (p) => `“${p.text}”`,
  },
  list: {
    title: "All projects",
    column: {
      project: "Project",
      sought: "Applied for (SEK)",
      granted: "Granted (SEK)",
      final: "Final grant (SEK)",
      result: "Result",
    },
    goals: (p) => (p.goals === 0 ? "No targets" : `${p.reached} of ${p.goals} targets reached`),
    reports: (p) => `Reports on ${p.on}`,
    sum: "Total",
  },
  map: (p) =>
    `Map of Sweden’s counties. ${p.county} has ${p.count === 1 ? "one funded project" : `${p.count} funded projects`}.`,
} satisfies typeof sv;
