export { findActor } from "./find-actor.server";
export { signIn, signInSchema } from "./sign-in.server";
export { deleteSession, findSession, saveSession } from "./session-store.server";
export { addPerson, addPersonSchema } from "./add-person.server";
export {
  demoPeople,
  isDemo,
  moveDemoClock,
  startAsDemo,
  type DemoPerson,
} from "./demo-door.server";
export { findDemoMail, type DemoMail } from "./demo-mail.server";
export { findPeople, type PersonRow } from "./find-people.server";
export { readNow } from "./read-now.server";
export { openBoard } from "./open-board.server";
export { signUp, signUpSchema } from "./sign-up.server";
