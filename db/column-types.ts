/**
 * What a column is in TypeScript, as client.ts reads it: BIGINT is bigint, DATE and TIMESTAMPTZ are ISO strings. JSON is
 * written as text, because the driver would take a JavaScript array for a PostgreSQL one.
 */

export type Column = {
  readonly name: string;
  /** PostgreSQL's name of the type, e.g. "int8" or "_text" (an array of text). */
  readonly type: string;
  readonly notNull: boolean;
  readonly hasDefault: boolean;
  readonly generated: boolean;
  readonly readOnly: boolean;
};

const types: Record<string, string> = {
  bool: "boolean",
  bpchar: "string",
  bytea: "Buffer",
  date: "string",
  float8: "number",
  inet: "string",
  int2: "number",
  int4: "number",
  int8: "bigint",
  jsonb: "unknown",
  numeric: "string",
  text: "string",
  timestamptz: "string",
  tsvector: "string",
  uuid: "string",
  varchar: "string",
  _int4: "number[]",
  _text: "string[]",
  _uuid: "string[]",
};

const isAmount = ({ name, type }: Column) => type === "int8" && /(^|_)ore$/.test(name);

function plainType(column: Column): string {
  const type = types[column.type];
  if (!type) throw new Error(`${column.name}: no TypeScript type is chosen for ${column.type}`);
  return type;
}

/** The column's type in Kysely's terms: what is read, what may be written, what the database fills in. */
export function typeOfColumn(column: Column): string {
  const orNull = column.notNull ? "" : " | null";
  const plain = plainType(column);
  const isJson = column.type === "jsonb";
  const read = isJson ? "unknown" : `${isAmount(column) ? "Ore" : plain}${orNull}`;
  if (column.readOnly) return `ColumnType<${read}, never, never>`;
  if (column.generated) return `GeneratedAlways<${read}>`;
  if (isAmount(column) || isJson) {
    const written = `${isJson ? "string" : plain}${orNull}`;
    const optional = column.hasDefault || !column.notNull ? " | undefined" : "";
    return `ColumnType<${read}, ${written}${optional}, ${written}>`;
  }
  return column.hasDefault ? `Generated<${read}>` : read;
}
