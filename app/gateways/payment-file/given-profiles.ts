/** The profile of each board's bank: Sweden's common practice, with what the file named in BANK_PROFILES says differently. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { swedishProfile, type BankProfile } from "./bank-profile";

const code = z.string().regex(/^[A-Z0-9]{1,35}$/);
const scheme = z.union([z.strictObject({ code }), z.strictObject({ proprietary: code })]);
const giro = z.strictObject({ member: z.string().regex(/^\d{4}$/), scheme });
const length = (most: number) => z.int().min(1).max(most);

/** By board: { "12": { "version": "pain.001.001.09", "serviceLevel": null } } */
const given = z.record(
  z.string().regex(/^\d{2}$/),
  z
    .strictObject({
      version: z.enum(["pain.001.001.03", "pain.001.001.09"]),
      serviceLevel: code.nullable(),
      categoryPurpose: code.nullable(),
      isBatchBooked: z.boolean(),
      bankgiro: giro,
      plusgiro: giro,
      account: z.strictObject({ scheme }),
      longestName: length(140),
      longestText: length(140),
      longestGiroText: length(140),
      repeatsAmountWithOcr: z.boolean(),
    })
    .partial(),
);

type Given = z.output<typeof given>;

let read: { readonly from: string; readonly profiles: Given } | undefined;

/** @throws Error when the file cannot be read, or says something that no bank profile has */
export function bankProfileOf(
  boardId: string,
  from: string | undefined = process.env.BANK_PROFILES,
): BankProfile {
  if (!from) return swedishProfile;
  if (read?.from !== from) read = { from, profiles: profilesIn(from) };
  const own = read.profiles[boardId] ?? {};
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...swedishProfile, ...said };
}

function profilesIn(file: string): Given {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`BANK_PROFILES: ${file} cannot be read`, { cause: error });
  }
  const parsed = given.safeParse(content);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new Error(`BANK_PROFILES: ${file} is not a bank profile for each board, at "${where}"`);
}
