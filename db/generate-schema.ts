/**
 * Writes the TypeScript view of the schema from the schema itself: db/schema/<subject>.ts, one file per migration's
 * subject, and db/schema.ts that joins them. A table belongs to the subject whose migration made it.
 */
import type pg from "pg";
import { typeOfColumn, type Column } from "./column-types";
import { applyOnce, prepare, withClient } from "./migrate";
import { migrationFiles } from "./migration-files";

type Table = { readonly name: string; readonly subject: string; readonly columns: Column[] };

const tablesSql = `
  select c.relname as name, c.relkind in ('v', 'm') as "isView"
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
  order by c.relname`;

const columnsSql = `
  select a.attname as name, coalesce(b.typname, t.typname) as type, a.attnotnull as "notNull", a.atthasdef as "hasDefault",
    (a.attgenerated <> '' or a.attidentity = 'a') as generated
  from pg_attribute a
  join pg_type t on t.oid = a.atttypid
  left join pg_type b on b.oid = t.typbasetype
  where a.attrelid = to_regclass('public.' || quote_ident($1)) and a.attnum > 0 and not a.attisdropped
  order by a.attnum`;

/** Migrates the empty database at `url` and returns the files to write: path under db/ → content. */
export async function generateSchema(url: string): Promise<Map<string, string>> {
  const tables = await withClient(url, readTables);
  const files = new Map<string, string>();
  for (const [subject, own] of bySubject(tables))
    files.set(`schema/${fileName(subject)}.ts`, subjectFile(own));
  files.set("schema.ts", joinedFile(tables));
  return files;
}

async function readTables(client: pg.Client): Promise<Table[]> {
  await prepare(client);
  const seen = new Map<string, string>([["schema_migration", ""]]);
  const views = new Set<string>();
  for (const file of migrationFiles()) {
    if (!(await applyOnce(client, file))) throw new Error("generateSchema needs an empty database");
    const { rows } = await client.query<{ name: string; isView: boolean }>(tablesSql);
    for (const { name, isView } of rows) {
      if (!seen.has(name)) seen.set(name, file.subject);
      if (isView) views.add(name);
    }
  }
  const tables: Table[] = [];
  for (const [name, subject] of seen) {
    const { rows } = await client.query<Omit<Column, "readOnly">>(columnsSql, [name]);
    const columns = rows.map((column) => ({ ...column, readOnly: views.has(name) }));
    if (subject !== "" && columns.length > 0) tables.push({ name, subject, columns });
  }
  return tables;
}

function bySubject(tables: readonly Table[]): Map<string, Table[]> {
  const subjects = new Map<string, Table[]>();
  for (const table of tables)
    subjects.set(table.subject, [...(subjects.get(table.subject) ?? []), table]);
  return subjects;
}

/** As the CamelCasePlugin does it; a name that does not survive the way there and back is refused. */
function camel(name: string): string {
  const camelled = name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  if (camelled.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) !== name)
    throw new Error(`${name}: choose a name of lower-case words, each beginning with a letter`);
  return camelled;
}

const typeName = (table: string) => `${camel(`_${table}`)}Table`;
const fileName = (subject: string) => subject.replaceAll("_", "-");
const notice = "// Written by `npm run db:types` from the migrations; change those instead.";

function subjectFile(tables: readonly Table[]): string {
  const bodies = tables.map(({ name, columns }) => {
    const fields = columns.map((column) => `  ${camel(column.name)}: ${typeOfColumn(column)};`);
    return [`export interface ${typeName(name)} {`, ...fields, "}"].join("\n");
  });
  const text = bodies.join("\n\n");
  const kysely = ["ColumnType", "Generated", "GeneratedAlways"].filter((type) =>
    text.includes(`${type}<`),
  );
  const imports = [
    ...(kysely.length > 0 ? [`import type { ${kysely.join(", ")} } from "kysely";`] : []),
    ...(/\bOre\b/.test(text) ? [`import type { Ore } from "~ledger/amount";`] : []),
  ];
  return `${[notice, ...imports].join("\n")}\n\n${text}\n`;
}

function joinedFile(tables: readonly Table[]): string {
  const subjects = [...bySubject(tables)];
  const imports = subjects.map(([subject, own]) => {
    const names = own.map(({ name }) => `  ${typeName(name)},`).join("\n");
    return `import type {\n${names}\n} from "./schema/${fileName(subject)}";`;
  });
  const fields = tables.map(({ name }) => `  ${camel(name)}: ${typeName(name)};`);
  return [notice, ...imports, "", "export interface Database {", ...fields, "}", ""].join("\n");
}
