/**
 * File scans: what the virus scanner has said of an uploaded content, and that nothing is opened by the board before it is clean.
 * Not whether a file is what its name says (gateways/files), and not whether it may have been changed (evidence-signals/).
 * Source: MSB:s föreskrifter om säkerhetsåtgärder i informationssystem för statliga myndigheter (MSBFS 2020:7).
 */
export { keepScanned } from "./keep-scanned.server";
export { openScanned } from "./open-scanned.server";
export { scanWaiting } from "./scan-waiting.server";
