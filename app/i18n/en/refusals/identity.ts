import type { Translated } from "../../refusal-texts";
import type sv from "../../sv/refusals/identity";

export default {
  "board.exists": "The board is already here.",
  "signIn.refused": "You could not be signed in. Check the user name and password.",
  "signIn.tooMany": ({ minutes }) => `Too many attempts. Wait ${minutes} minutes and try again.`,
  "person.email": "E-mail: write a whole address, for example name@example.se.",
  "person.login": "User name: write 2–60 characters.",
  "person.loginTaken": "User name: it is already in use. Choose another.",
  "person.noRole": "Roles: choose at least one role.",
  "person.password": "Password: write at least 12 characters.",
  "demo.clockBackwards": "Date: the demo's clock can only be moved forward.",
  "demo.clockEarlier":
    "Time: the demo's clock can only be moved forward. Choose a later time or a later day.",
  "demo.clockTooFar": "Date: the demo's clock runs until 31 December 2029.",
  "signUp.notNew":
    "There is already an account with the user name or the e-mail address. Sign in, or choose others.",
  "signUp.organisationKnown":
    "Organisation number: the organisation is already registered. Ask a member of your organisation to add you.",
  "signUp.tooMany": ({ minutes }) =>
    `Many accounts have been made from here. Wait ${minutes} minutes and try again.`,
} satisfies Translated<typeof sv>;
