/** A claim of many lines: its categories, and which lines to show. */
export default {
  categories: "Kostnadsslag",
  category: (p: { name: string; count: number; amount: string }) =>
    p.count === 1 ? `${p.name}: 1 rad, ${p.amount}` : `${p.name}: ${p.count} rader, ${p.amount}`,
  lines: "Rader",
  every: (p: { count: number }) => `Visa alla ${p.count} rader`,
  show: "Visa",
  all: "Alla rader",
  noted: "Rader med något att titta på",
  parked: "Parkerade rader",
  wrong: "Rader att rätta",
  none: "Inga sådana rader.",
};
