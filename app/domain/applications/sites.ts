/** The towns of an application: where it is carried out, and who pays what in each. Every source is spread to the last öre. */
import { kronor, subtract, sum, zero, type Ore } from "~ledger/amount";
import { joinRefusals, refuseField, type Refusal } from "../shared/result";

export type Site = {
  /** The municipality's code (Statistics Sweden). */
  readonly municipality: string;
  readonly place: string;
  readonly responsible: string;
  readonly grant: Ore;
  readonly inKind: Ore;
  readonly financiers: readonly { readonly id: string; readonly amount: Ore }[];
};

/** What there is to spread: the grant applied for, each co-financier's money, and what is given in kind. */
export type SiteSources = {
  readonly grant: Ore;
  readonly inKind: Ore;
  readonly financiers: readonly {
    readonly id: string;
    readonly name: string;
    readonly amount: Ore;
  }[];
};

/** The site's part of the total cost. */
export const siteBudget = ({ grant, inKind, financiers }: Omit<Site, "municipality">): Ore =>
  sum([grant, inKind, ...financiers.map(({ amount }) => amount)]);

/** Every source whose parts are not the whole, at its field in the first site; null when all are. */
export function sitesRefusal(sites: readonly Site[], sources: SiteSources): Refusal | null {
  if (sites.length === 0) return null;
  const given = (of: (site: Site) => Ore) => sum(sites.map(of));
  const wrong = (field: string, code: string, whole: Ore, spread: Ore, name = "") =>
    whole === spread
      ? []
      : [
          refuseField(`sites[0].${field}`, code, {
            name,
            whole: kronor(whole),
            spread: kronor(spread),
            difference: kronor(subtract(whole, spread)),
          }),
        ];
  return joinRefusals([
    ...wrong(
      "grant",
      "site.grantSum",
      sources.grant,
      given(({ grant }) => grant),
    ),
    ...sources.financiers.flatMap(({ id, name, amount }, at) =>
      wrong(
        `financiers[${at}].amount`,
        "site.financierSum",
        amount,
        given(({ financiers }) => financiers.find((one) => one.id === id)?.amount ?? zero),
        name,
      ),
    ),
    ...wrong(
      "inKind",
      "site.inKindSum",
      sources.inKind,
      given(({ inKind }) => inKind),
    ),
  ]);
}
