export { approveAdvance } from "./approve-advance.server";
export { attestHash, attestOrder } from "./attest-order.server";
export { createOrder, type NewOrder } from "./create-order.server";
export { findAdvance, type AdvancePage } from "./find-advance.server";
export { findOrder, findOrders } from "./find-orders.server";
export { findRun, findRunFile, findRuns, type RunPage } from "./find-runs.server";
export { prepareRun } from "./prepare-run.server";
export { releaseRun } from "./release-run.server";
export { waitingFor } from "./waiting.server";
