/** Pages that need no account, and the ways in and out. */
import { everyone, type Expectations } from "../expectation";

const open = { get: { may: everyone } };
/** Text alone: nothing is asked of the server. */
const page = {};

export const publicDoors: Expectations = {
  "": open,
  search: open,
  projects: open,
  "projects/:id": { ...open, at: ({ project }) => ({ id: project }) },
  overview: open,
  "open-data": page,
  "open-data/:file": { ...open, at: () => ({ file: "projects.csv" }) },
  "how-it-works": page,
  contact: open,
  accessibility: page,
  privacy: page,
  calls: open,
  "calls/:id": { ...open, at: ({ openCall }) => ({ id: openCall }) },
  "calls/:id/eligibility": { ...open, at: ({ openCall }) => ({ id: openCall }) },
  "calls/:id/questions": {
    ...open,
    at: ({ openCall }) => ({ id: openCall }),
    post: { may: everyone, form: () => ({ question: "När kommer svaret?" }) },
  },
  "calls/:id/awards": { ...open, at: ({ call }) => ({ id: call }) },
  "outcomes/:callId": { ...open, at: ({ call }) => ({ callId: call }) },
  "confirmations/:token": {
    ...open,
    at: ({ token }) => ({ token }),
    showsMore: "who holds the link is asked about this project",
    post: { may: everyone, form: () => ({ answer: "confirmed", shownAmount: "1,00" }) },
  },
  "sign-in": {
    ...open,
    post: { may: everyone, form: () => ({ login: "nobody", password: "not a password" }) },
  },
  "sign-up": {
    ...open,
    post: { may: everyone, form: () => ({ login: "ab" }) },
  },
  "sign-out": { ...open, post: { may: everyone, leavesNoTrace: true } },
  "session-ended": page,
  language: {
    ...open,
    post: {
      may: everyone,
      form: () => ({ locale: "en", returnTo: "/" }),
      leavesNoTrace: true,
      needsNoToken: "it sets the language of the one who is tricked",
    },
  },
  "maps/sweden.svg": open,
  // Shut outside the demo; see safety.test.ts.
  "demo/people": { ...open, post: { may: [], except: notChosen() } },
  "demo/clock": { ...open, post: { may: everyone, form: () => ({ day: "2020-01-01" }) } },
  "demo/mail": { ...open, showsMore: "the demo's mail is read by everyone, and only there" },
  "*": {
    get: { may: [], except: missing() },
    post: { may: [], except: missing(), needsNoToken: "there is nothing" },
  },
};

/** Nobody is switched to by a form that names nobody. */
function notChosen() {
  return missing();
}

function missing() {
  return Object.fromEntries(everyone.map((who) => [who, 404]));
}
