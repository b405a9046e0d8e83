/** Every refusal in the code has a sentence in both languages, and no sentence is left over. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";
import { constraintRefusals } from "~/domain/shared/constraints";
import en from "~/i18n/en/refusals";
import { refusalText } from "~/i18n/refusals.server";
import sv from "~/i18n/sv/refusals";

const project = fileURLToPath(new URL("../..", import.meta.url));

const elsewhere = /^app\/i18n\//;

const sources = ["app", "db", "ledger"]
  .flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true }).map((name) =>
      path.posix.join(folder, String(name).split(path.sep).join("/")),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !elsewhere.test(file));

/** Which argument of these carries a code. */
const refusing: Readonly<Record<string, number>> = {
  refuse: 0,
  refuseField: 1,
  forbidden: 0,
  missing: 0,
  encodeRefusal: 0,
  stopAt: 0,
  about: 0,
  LedgerRefusal: 0,
};
const properties = ["code", "error", "message", "problem"];
const codeShape = /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/;

const refused = new Map<string, string>();
/** Beginnings of codes that are put together: `application.cannot.${move}`. */
const beginnings = new Set<string>();
const written = new Set<string>();

function take(node: ts.Node, file: string): void {
  if (ts.isStringLiteralLike(node)) {
    if (codeShape.test(node.text)) refused.set(node.text, file);
  } else if (ts.isConditionalExpression(node)) {
    take(node.whenTrue, file);
    take(node.whenFalse, file);
  }
}

/** The members of `type LedgerCode = "ledger.overspent" | …`. */
function takeUnion(type: ts.TypeNode, file: string): void {
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  for (const member of members) if (ts.isLiteralTypeNode(member)) take(member.literal, file);
}

function read(file: string): void {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(project, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && codeShape.test(node.text)) written.add(node.text);
    if (ts.isTemplateExpression(node) && /^[a-z][A-Za-z.]*\.$/.test(node.head.text)) {
      beginnings.add(node.head.text);
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const { expression } = node;
      const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
      const code = node.arguments?.[refusing[name.getText(source)] ?? Infinity];
      if (code) take(code, file);
    }
    if (ts.isPropertyAssignment(node) && properties.includes(node.name.getText(source))) {
      take(node.initializer, file);
    }
    if (ts.isTypeAliasDeclaration(node) && node.name.text.endsWith("Code"))
      takeUnion(node.type, file);
    node.forEachChild(walk);
  };
  walk(source);
}

for (const file of sources) read(file);
for (const code of Object.values(constraintRefusals)) refused.set(code, "constraints");
// `numberField` puts these together from the subject and what is wrong.
for (const subject of ["orgnr", "bankgiro", "plusgiro", "account", "iban"])
  beginnings.add(`${subject}.`);

it("finds refusals where they are", () => {
  expect(refused.size).toBeGreaterThan(200);
  expect([...refused.keys()]).toEqual(
    expect.arrayContaining(["ledger.overspent", "approval.twoPersons", "field.missing"]),
  );
});

it.each(Object.entries({ sv, en }))("every refusal has a sentence: %s", (_locale, texts) => {
  expect([...refused].filter(([code]) => !(code in texts))).toEqual([]);
});

it("no sentence is left over", () => {
  const isUsed = (code: string) =>
    refused.has(code) ||
    written.has(code) ||
    [...beginnings].some((beginning) => code.startsWith(beginning));
  expect(Object.keys(sv).filter((code) => !isUsed(code))).toEqual([]);
});

it("what is left in the ledger is said in kronor", () => {
  const params = { account: "available/item=A", left: "400050", wanted: "600000" };
  expect(refusalText("sv", "ledger.overspent", params).replaceAll("\u00A0", " ")).toBe(
    "På anslagsposten finns 4 000,50 kr kvar, men 6 000,00 kr behövs. Inget har sparats.",
  );
});
