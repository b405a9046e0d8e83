/** Whose books a file holds. */
export type Board = { readonly id: string; readonly name: string; readonly orgnr: string };
