export {
  callIn,
  findCall,
  findCalls,
  type CallDetails,
  type CallPhase,
  type CallRow,
} from "./find-calls.server";
export { prepareCall } from "./prepare-call.server";
export { publishCall } from "./publish-call.server";
