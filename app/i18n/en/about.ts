import type sv from "../sv/about";

export default {
  how: {
    title: "How it works",
    lead: "From call to settlement, step by step.",
    stepsTitle: "The way of a grant",
    steps: [
      {
        title: "The county board announces money",
        text: "The call says who can apply, for how much, what we assess and when you get an answer. Its envelope is reserved in the ledger.",
      },
      {
        title: "You write your application",
        text: "The draft is yours. Nobody at the county board can read it before you submit it. Co-financiers confirm their promises through a link.",
      },
      {
        title: "We check the conditions",
        text: "If something is missing we ask you for it. An application that comes in late is registered, but rejected unless there is a special reason.",
      },
      {
        title: "Two assessors read on their own",
        text: "They give 1–5 on each criterion and a reason for each score. Somebody with a conflict of interest may not read the application.",
      },
      {
        title: "Decision",
        text: "A case officer proposes and another person decides. The decisions are published the same day, with amounts.",
      },
      {
        title: "The project runs",
        text: "You report costs in a claim. One person approves, another attests, and the money is paid to your account.",
      },
      {
        title: "Settlement",
        text: "You tell what came of it. We compute the final grant. What is not needed becomes free for others.",
      },
    ],
    needTitle: "What you need",
    need: [
      "An organisation number, and a document that shows who may sign",
      "Bankgiro, plusgiro or bank account",
      "A budget by type of cost",
      "An e-mail address of each co-financier",
    ],
    openTitle: "Everything can be followed",
    openText:
      "Every krona is entered on two sides: who promised it, who got it and why. No line is changed or removed. Mistakes are corrected by a new line.",
    links: {
      calls: "See the calls",
      overview: "See the whole picture",
      projects: "See funded projects",
    },
  },
  contact: {
    title: "Contact",
    lead: "Ask the administrative board of the county that the call concerns.",
    callTitle: "Questions about a call",
    callText:
      "Ask in the question log of the call. Then everyone sees the same answer, and you need not wait on the telephone.",
    callLink: "Calls that take questions",
    boardTitle: "County boards that use Länsmedel",
    board: "County administrative board",
    county: "County",
    orgnr: "Organisation number",
    boardNote: "Addresses, telephone numbers and e-mail are on the county boards' common website:",
    none: "No county board has begun to use Länsmedel here yet.",
    caseTitle: "Questions about your case",
    caseText: "Sign in and open the case. It says who has it and what happens next.",
    recordsTitle: "Public documents",
    recordsText:
      "To see a document, write to the registrar of the county board and give the case number. You need not say who you are or why.",
    signIn: "Sign in",
  },
  accessibility: {
    title: "Accessibility of Länsmedel",
    lead: "Everyone must be able to use the site. This is how far we have come, and how you tell us when something fails.",
    statusTitle: "How accessible the site is",
    statusText:
      "The site is built to follow the act (2018:1937) on accessibility to digital public services (lagen om tillgänglighet till digital offentlig service), that is WCAG 2.2 level AA. We know of no shortcomings against it, but not everything has been tried.",
    testedTitle: "How we have tested",
    tested: [
      "Automatically with axe-core, in a wide and a narrow view",
      "Without JavaScript: every form can be used",
      "At a width of 320 pixels, which is 400 per cent magnification",
    ],
    notTestedTitle: "What has not been tested yet",
    notTested: [
      "The keyboard, page by page",
      "Screen readers, with people who use them every day",
      "Documents that applicants have uploaded: they are not ours and may fall short",
    ],
    tellTitle: "Tell us when something fails",
    tellText:
      "Write to the county board and say which page it is about. You can also be given the content in another way.",
    tellLink: "Contact",
    diggTitle: "Supervision",
    diggText:
      "If you are not content with what we do about what you have told us, you can report it to the Agency for Digital Government (Myndigheten för digital förvaltning), which supervises the act:",
  },
  privacy: {
    title: "Personal data",
    lead: "Which data we process, why, and for how long.",
    whoTitle: "Who is responsible",
    whoText:
      "The county administrative board that you apply to is the controller. Every board has a data protection officer.",
    whatTitle: "What and why",
    what: "Data",
    why: "Why",
    basis: "Legal basis",
    rows: [
      {
        what: "Name, e-mail address and user name of somebody who acts for an organisation",
        why: "To sign in, sign and be told",
        basis: "Task of public interest and exercise of official authority",
      },
      {
        what: "Who did what in a case, and when",
        why: "So that decisions and payments can be audited",
        basis: "Legal obligation",
      },
      {
        what: "Names of case officers, assessors and decision-makers",
        why: "So that those concerned know who decided",
        basis: "Legal obligation",
      },
      {
        what: "Numbers of participants, women and men",
        why: "To follow up what the money led to. No names. Numbers from 1 to 4 are hidden when published.",
        basis: "Task of public interest",
      },
    ],
    howLongTitle: "For how long",
    howLongText:
      "A submitted application is a public document and is kept under the archives act (arkivlagen). A draft is yours, and can be read by you alone.",
    cookiesTitle: "Cookies",
    cookie: "Cookie",
    purpose: "What for",
    lasts: "Lasts",
    cookies: [
      {
        name: "lansmedel",
        purpose: "Keeps you signed in. A random number only; the rest is with us.",
        lasts: "30 minutes without anything happening, at most 8 hours",
      },
      { name: "lang", purpose: "Remembers Swedish or English", lasts: "1 year" },
    ],
    cookiesText:
      "Both are needed for the site to work. We do not measure visits and share nothing with others.",
    rightsTitle: "Your rights",
    rightsText:
      "You can ask what there is about you, have mistakes corrected, and object to how we process the data. You can complain to the Authority for Privacy Protection (Integritetsskyddsmyndigheten):",
  },
} satisfies typeof sv;
