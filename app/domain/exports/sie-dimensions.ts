/** The dimensions of a SIE file. Numbers from 20 are free; 23 divides 22, so its codes begin with the project's. */
export const sieDimensions: Readonly<
  Record<string, { readonly no: string; readonly name: string }>
> = {
  item: { no: "20", name: "Anslagspost" },
  call: { no: "21", name: "Utlysning" },
  project: { no: "22", name: "Projekt" },
  counterparty: { no: "24", name: "Motpart" },
  activity: { no: "25", name: "Verksamhet" },
  bankAccount: { no: "26", name: "Bankkonto" },
};
export const projectYear = { no: "23", name: "Bidragsår i projektet", under: "22" } as const;

type Dims = Readonly<Record<string, string>>;
type NameOf = (dim: string, value: string) => { readonly code: string; readonly name: string };
export type SieObject = { readonly no: string; readonly code: string; readonly name: string };

/** The objects that a set of dimensions means. */
export function sieObjects(dims: Dims, nameOf: NameOf): SieObject[] {
  const objects = Object.entries(sieDimensions).flatMap(([dim, { no }]) => {
    const value = dims[dim];
    return value === undefined ? [] : [{ no, ...nameOf(dim, value) }];
  });
  const { project, year } = dims;
  if (project === undefined || year === undefined) return objects;
  const { code, name } = nameOf("project", project);
  return [...objects, { no: projectYear.no, code: `${code}/${year}`, name: `${name} ${year}` }];
}
