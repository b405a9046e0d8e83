/** What makes a file of a claim worth another look, and what a judgement of it means. A trace is never said to be proof. */
export default {
  title: "Signaler vid underlag",
  lead: "En signal är inget bevis. Program som skriver under, arkiverar och slår ihop filer lämnar samma spår. Ta reda på hur det är, till exempel genom att be om originalet, och skriv vad du kom fram till.",
  none: "Inga signaler",
  noneWhy:
    "Ingen fil finns i en annan rekvisition, och ingen PDF har spår av att vara ändrad i efterhand.",
  file: (p: { name: string; voucher: string }) => `${p.name}, ${p.voucher}`,
  signal: {
    same_file: "Samma fil i en annan rekvisition",
    after_signature: "Ändrad efter underskriften",
    signature_partial: "Underskriften täcker inte hela filen",
    changed_later: "Sparad på nytt",
    dated_later: "Ändrad en senare dag",
    editor: "Gjord i ett redigeringsprogram",
    broken_index: "Filens innehållsförteckning stämmer inte",
  },
  says: {
    same_file: (p: { detail: string }) =>
      `Exakt samma fil är underlag i ${p.detail}. Samma kostnad kan vara begärd två gånger.`,
    after_signature: () =>
      "Filen kan ha ändrats efter att den skrevs under elektroniskt. En tidsstämpel för långtidslagring ger samma spår.",
    signature_partial: () =>
      "Någon del av filen ligger utanför det som är underskrivet. Det som du läser där står ingen bakom.",
    changed_later: (p: { detail: string }) =>
      p.detail === "1"
        ? "Filen kan ha ändrats efter att den gjordes: en ändring är sparad sist i den. En ifylld blankett ger samma spår."
        : `Filen kan ha ändrats efter att den gjordes: ${p.detail} ändringar är sparade sist i den. En ifylld blankett ger samma spår.`,
    dated_later: (p: { detail: string }) => {
      const [made = "", changed = ""] = p.detail.split("/");
      return `Filen säger själv att den gjordes ${made} och ändrades ${changed}.`;
    },
    editor: (p: { detail: string }) =>
      `Filen säger själv att den är gjord i ${p.detail}. En faktura kommer oftast från ett ekonomisystem.`,
    broken_index: () =>
      "Filen kan ha ändrats med ett annat program än ett för PDF, eller ha skadats på vägen.",
  },
  standing: {
    open: "Inte bedömd",
    cleared: "Filen får räknas som underlag",
    upheld: "Filen räknas inte som underlag",
  },
  judgeWhy:
    "Rekvisitionen kan godkännas när varje signal är bedömd. En kostnad vars enda underlag inte räknas kan inte godkännas: sätt ned beloppet till 0 kronor eller parkera raden.",
  claim: {
    open: (p: { count: number }) =>
      p.count === 1
        ? "En signal vid underlaget är inte bedömd"
        : `${p.count} signaler vid underlaget är inte bedömda`,
    openWhat: "Rekvisitionen kan inte godkännas förrän de är bedömda.",
    judged: (p: { count: number }) =>
      p.count === 1
        ? "En signal vid underlaget är bedömd"
        : `${p.count} signaler vid underlaget är bedömda`,
    none: "Underlaget finns inte i någon annan rekvisition och saknar spår av ändringar",
    read: "Läs signalerna",
  },
};
