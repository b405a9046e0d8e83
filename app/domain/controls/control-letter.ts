/** The letters of a control: that it comes, and what was found. In Swedish: the language of the case. */
import type { Ore } from "~ledger/amount";
import { inDays, inKronor, type LetterBlock, type WrittenLetter } from "../letters/index";
import type { Control, Finding } from "./control";

type Line = {
  readonly claimNo: number;
  readonly description: string;
  readonly voucher: string | null;
  readonly amount: Ore;
};

const readMore = "Logga in och läs hela brevet under Projekt.";

export function noticeLetter(control: Control, lines: readonly Line[]): WrittenLetter {
  const { projectTitle, plannedOn, asked, kind } = control;
  const day = inDays(plannedOn);
  const what =
    kind === "visit"
      ? `Vi kommer på besök den ${day} för att följa upp projektet ${projectTitle}.`
      : `Vi kontrollerar handlingar i projektet ${projectTitle}. Skicka dem senast den ${day}.`;
  return {
    title: kind === "visit" ? "Besök hos projektet" : "Kontroll av handlingar i projektet",
    blocks: [
      { h2: "Vad vi ska göra" },
      { p: what },
      { p: "Att vi kontrollerar projektet betyder inte att vi tror att något är fel." },
      { h2: "Det vi behöver" },
      { p: asked },
      ...lineBlocks(lines),
      { h2: "Efter kontrollen" },
      {
        p: "Vi skriver ett protokoll. Ni får läsa det och svara på det innan kontrollen avslutas (25 § förvaltningslagen).",
      },
    ],
    mail: {
      subject: kind === "visit" ? `Besök den ${day}` : "Kontroll av handlingar",
      text: [what, readMore],
    },
  };
}

function lineBlocks(lines: readonly Line[]): LetterBlock[] {
  if (lines.length === 0) return [];
  return [
    {
      table: {
        caption: "Underlag som lotten har valt",
        columns: [
          { title: "Rekvisition" },
          { title: "Kostnad" },
          { title: "Verifikation" },
          { title: "Belopp", align: "right" },
        ],
        rows: lines.map(({ claimNo, description, voucher, amount }) => [
          String(claimNo),
          description,
          voucher ?? "",
          inKronor(amount),
        ]),
      },
    },
  ];
}

const inWords = ({ found, consequence, mendBy }: Finding): string => {
  const then = {
    none: "Det leder inte till någon åtgärd.",
    mend: `Rätta till det senast den ${mendBy ? inDays(mendBy) : ""}.`,
    disallow: "Vi prövar om kostnaden kan godkännas.",
    payment_stop: "Vi prövar om utbetalningarna ska stoppas.",
    recovery: "Vi prövar om bidrag ska betalas tillbaka.",
  }[consequence];
  return `${found} ${then}`;
};

export function protocolLetter(
  { projectTitle, summary }: Control,
  findings: readonly Finding[],
  answerBy: string,
): WrittenLetter {
  const until = `Svara senast den ${inDays(answerBy)} om ni vill rätta eller förklara något. Därefter avslutar vi kontrollen.`;
  return {
    title: `Protokoll från kontrollen av ${projectTitle}`,
    blocks: [
      { h2: "Vad vi såg" },
      { p: summary ?? "" },
      { h2: "Iakttagelser" },
      findings.length > 0
        ? { numbered: findings.map(inWords) }
        : { p: "Vi såg inget som leder till någon åtgärd." },
      { h2: "Ni får svara" },
      { p: until },
      {
        p: "Protokollet är inget beslut. Om något ska beslutas gör vi det för sig, och ni får veta det.",
      },
    ],
    mail: {
      subject: "Protokoll från kontrollen",
      text: [
        `Protokollet från kontrollen av projektet "${projectTitle}" är klart. ${until}`,
        readMore,
      ],
    },
  };
}
