export { findActor } from "./find-actor.server";
export { capacitiesOf, signIn, signInSchema } from "./sign-in.server";
export { deleteSession, findSession, saveSession } from "./session-store.server";
export { addPerson, addPersonSchema, type AddPersonInput } from "./add-person.server";
export { demoPeople, isDemo, moveDemoClock, type DemoPerson } from "./demo-door.server";
export { findPeople, type PersonRow } from "./find-people.server";
export { readNow } from "./read-now.server";
export { openBoard, type OpenBoardInput } from "./open-board.server";
export { signUp, signUpSchema, type SignUpInput } from "./sign-up.server";
