/** The administrator's pages: the board's people, a new person, what each role may do. */
import type sv from "../sv/admin";

export default {
  title: "Users",
  lead: "Here you add the board's people. You do not see what is in the cases.",
  count: (p: { count: number }) => (p.count === 1 ? "1 person" : `${p.count} people`),
  add: "Add a person",
  attestLimits: "Limits for attesting",
  matrix: "What each role may do",
  column: {
    name: "Name",
    login: "User name",
    roles: "Roles",
    limit: "May decide at most (kr)",
  },
  noLogin: "no local account",
  empty: "Nobody has a role here.",
  emptyWhy: "Add a person and choose at least one role.",
  person: {
    title: "Add a person",
    lead: "The person can sign in as soon as you have saved.",
    name: "Name",
    email: "E-mail address",
    login: "User name",
    loginHint: "2–60 characters. Used when signing in with a local account.",
    password: "First password",
    passwordHint: "At least 12 characters. Hand it over in a safe way.",
    roles: "Roles",
    rolesHint: "The roles apply from today. Nobody can do both steps of what takes two persons.",
    limit: "May decide at most",
    limitHint:
      "For decision-makers: the amount in kronor per decision, by the order of delegation.",
    button: "Add the person",
    consequence: "That you added the person is written in the audit log.",
  },
} satisfies typeof sv;
