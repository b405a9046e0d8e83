import type { FormAnswer } from "~/ui/form";

/** How many rows of a form that came back have something in them, from the first to the last of these. */
export function rowsTyped(values: FormAnswer["values"]): number {
  let count = 0;
  for (const [name, value] of Object.entries(values)) {
    const at = /^lines\[(\d{1,4})\]\.(?!resumes)/.exec(name)?.[1];
    if (at !== undefined && value !== "") count = Math.max(count, Number(at) + 1);
  }
  return count;
}
