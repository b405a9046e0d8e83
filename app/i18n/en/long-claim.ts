import type sv from "../sv/long-claim";

export default {
  categories: "Cost categories",
  category: (p) =>
    p.count === 1 ? `${p.name}: 1 line, ${p.amount}` : `${p.name}: ${p.count} lines, ${p.amount}`,
  lines: "Lines",
  every: (p) => `Show all ${p.count} lines`,
  show: "Show",
  all: "All lines",
  noted: "Lines with something to look at",
  parked: "Parked lines",
  wrong: "Lines to correct",
  none: "No such lines.",
} satisfies typeof sv;
