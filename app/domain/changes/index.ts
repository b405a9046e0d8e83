/**
 * Changes (ändringar) of a decision: what the recipient asks to change, part by part, what the board decides about it, and the
 * versions of the decision that come of it. Not the decision itself (decisions/) and not money moved between years.
 * Source: 15 a § förordningen (2016:1364); 31–33 and 37 §§ förvaltningslagen (2017:900).
 */
export {
  changeKinds,
  isDecided,
  rulings,
  type AskedPart,
  type ChangeKind,
  type ChangePart,
  type ChangeRequest,
  type NamedPerson,
  type PartContent,
  type Ruling,
} from "./change";
export { changeAccess } from "./change-access";
export { partFault, yearFault, type ChangeGround } from "./change-rules";
export {
  changeMoves,
  changeStatuses,
  isWritable,
  moveChange,
  type ChangeMove,
  type ChangeStatus,
} from "./change-status";
export {
  decideChangeSchema,
  proposeChangeSchema,
  returnChangeSchema,
  saveChangeSchema,
  type ProposeChangeInput,
  type SaveChangeInput,
} from "./change.schema";
