import call from "~db/demo/call.json";

/** The demo's main call, as its officer would enter it. */
export const demoCall = call;
