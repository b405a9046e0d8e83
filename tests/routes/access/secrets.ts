/** Words that only stand in what is not published: whoever has no business with the case may never be sent them. */
import { outsiders, type Knocker } from "../../support/demo-world";

/** Titles of applications that are being examined or written, what a claim says, and an account that nobody has verified. */
const ofCases = [
  "Språkstöd i hemtjänsten",
  "Servering och svenska",
  "Svenska på jobbet – fadderpar i små företag",
  "Fortsättning från access-testet",
  "Underlag från access-testet",
];
const ofMoney = ["9990-1043"];

const secrets: Partial<Record<Knocker, readonly string[]>> = {
  visitor: [...ofCases, ...ofMoney],
  ...Object.fromEntries(outsiders.map((who) => [who, [...ofCases, ...ofMoney]])),
  // The administrator keeps the people and the calls, and reads no case.
  administrator: ofCases,
};

export function secretsIn(body: unknown, who: Knocker): string[] {
  const own = secrets[who] ?? [];
  if (own.length === 0) return [];
  const text = typeof body === "string" ? body : (JSON.stringify(body, bigintAsText) ?? "");
  return own.filter((word) => text.includes(word));
}

const bigintAsText = (_key: string, value: unknown) =>
  typeof value === "bigint" ? String(value) : value;
