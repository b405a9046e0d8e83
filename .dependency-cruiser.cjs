/**
 * Who may import whom (README, "Who may import whom"). Each rule has a name and a reason.
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one module, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "everything-resolves",
      comment: "An import that resolves to nothing hides a boundary.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "ledger-stands-alone",
      comment: "The ledger is a library: its own files and npm packages, nothing of ours.",
      severity: "error",
      from: { path: "^ledger/" },
      to: { path: "^(app|db|tests)/" },
    },
    {
      name: "ledger-through-its-doors",
      comment: "index.ts on the server, amount.ts anywhere; the rest may change without asking.",
      severity: "error",
      from: { pathNot: "^ledger/" },
      to: { path: "^ledger/", pathNot: "^ledger/(index|amount)\\.ts$" },
    },
    {
      name: "amount-is-pure",
      comment: "ledger/amount.ts also runs in the browser.",
      severity: "error",
      from: { path: "^ledger/amount\\.ts$" },
      to: {
        path: ["^(app|db|tests|ledger)/", "^node_modules/"],
        dependencyTypes: ["local", "aliased-tsconfig", "npm", "core"],
      },
    },
    {
      name: "db-knows-no-one",
      comment:
        "db/ is below the application; its written schema only borrows the type of an amount.",
      severity: "error",
      from: { path: "^db/", pathNot: "^db/(schema|migrate)\\.ts$|^db/schema/" },
      to: { path: "^(app|ledger|tests)/" },
    },
    {
      name: "db-never-app",
      comment: "db/ does not know the application.",
      severity: "error",
      from: { path: "^db/" },
      to: { path: "^(app|tests)/" },
    },
    {
      name: "db-schema-borrows-one-type",
      comment: "db/schema/ imports the type Ore, and nothing that runs.",
      severity: "error",
      from: { path: "^db/schema/" },
      to: { path: "^ledger/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pages-have-no-sql",
      comment:
        "A page asks a subject; it never reaches for the database, the ledger, or the outside world.",
      severity: "error",
      from: { path: "^app/(routes|ui|i18n|root|entry)" },
      to: {
        path: ["^db/", "^ledger/(?!amount\\.ts$)", "^app/gateways/", "node_modules/(kysely|pg)/"],
      },
    },
    {
      name: "pages-use-a-subjects-doors",
      comment: "Pages import a subject's index.ts or index.server.ts, never a file behind them.",
      severity: "error",
      from: { path: "^app/(routes|ui|http|i18n|cli|server|root|entry)" },
      to: {
        path: "^app/domain/",
        pathNot: ["^app/domain/[^/]+/index(\\.server)?\\.ts$", "^app/domain/shared/"],
      },
    },
    {
      name: "pure-domain-is-pure",
      comment: "Only *.server.ts files may touch the database, the ledger, Node or React.",
      severity: "error",
      from: { path: "^app/domain/", pathNot: "\\.server\\.ts$" },
      to: {
        path: [
          "^db/",
          "^ledger/(?!amount\\.ts$)",
          "\\.server\\.tsx?$",
          "^app/(routes|ui|http|gateways|server|cli|i18n)/",
          "node_modules/(kysely|pg|react|react-dom|@remix-run)/",
        ],
      },
    },
    {
      name: "pure-domain-without-node",
      comment: "Pure files also run in the browser.",
      severity: "error",
      from: { path: "^app/domain/", pathNot: "\\.server\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "domain-never-looks-up",
      comment: "A subject does not know who calls it.",
      severity: "error",
      from: { path: "^app/domain/" },
      to: { path: "^app/(routes|ui|http|cli|server)/" },
    },
    {
      name: "subjects-through-the-front-door",
      comment: "One subject imports another through its index.ts or index.server.ts.",
      severity: "error",
      from: { path: "^app/domain/([^/]+)/" },
      to: {
        path: "^app/domain/([^/]+)/",
        pathNot: [
          "^app/domain/$1/",
          "^app/domain/[^/]+/index(\\.server)?\\.ts$",
          "^app/domain/shared/",
        ],
      },
    },
    {
      name: "gateways-know-the-outside-only",
      comment:
        "A gateway speaks a bank's or a mail server's language; it does not know our subjects' rules.",
      severity: "error",
      from: { path: "^app/gateways/" },
      to: { path: "^app/(routes|ui|http|cli|server|domain/[^/]+/.*\\.server)" },
    },
    {
      name: "only-the-command-line-above-the-server",
      comment:
        "app/cli and app/server are entered by running them; the web bundle's entry may use the server's log.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/(cli|server)/|^app/entry\\.server\\.tsx$" },
      to: { path: "^app/(cli|server)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|tests)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
