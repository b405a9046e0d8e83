import type sv from "../sv/identity";

export default {
  signIn: {
    title: "Sign in",
    lead: "Applicants and staff sign in here.",
    login: "User name",
    password: "Password",
    button: "Sign in",
    demoTitle: "You are in the demo",
    demoText: "Here you can be anyone in the story without a password.",
    demoLink: "Choose a person",
  },
  ended: {
    title: "You are signed out",
    lead: "You are signed out after 30 minutes without activity. What you saved is still there.",
    again: "Sign in again",
  },
  person: {
    title: "Choose a person",
    lead: "Only in the demo. You are signed in as the person you choose and can change at any time.",
    name: "Person",
    place: "At",
    roles: "Roles",
    button: "Be",
    choose: "Choose",
    staff: "County board",
    applicant: "Applicants",
  },
  mail: {
    title: "Mail in the demo",
    lead: "Only in the demo. No mail leaves the demo: here is what would have been sent, the latest first.",
    none: "No mail has been sent yet",
    to: "To",
    sent: "Sent",
  },
  clock: {
    title: "Move the demo’s clock",
    lead: "Only in the demo. The story runs from January 2027 to October 2028. The clock only goes forward.",
    day: "Date",
    time: "Time",
    timeHint: "For example 14.30",
    button: "Move the clock",
    now: (p: { now: string }) => `In the demo it is ${p.now}.`,
  },
} satisfies typeof sv;
