/** When a role may do something, in words: the keys are the conditions of the access tables. */
export default {
  "a decision-maker first declares that there is no conflict of interest":
    "en beslutsfattare anger först att jäv inte finns",
  "a draft, or a completion that was asked for": "utkast, eller komplettering som är begärd",
  "assigned to it, and no conflict of interest declared": "utsedd, och inte anmäld jävig",
  decided: "beslutade",
  "of another board that holds the appropriation or pays":
    "hos en annan länsstyrelse, som har anslaget eller betalar",
  "not drafts": "inte utkast",
  "not the one who prepared it or assessed the application; within the delegation":
    "inte den som förberedde beslutet eller bedömde ansökan, och inom delegationen",
  "someone else than the one who added, verified or listed the account":
    "någon annan än den som anmälde, verifierade eller förde in kontot",
  "someone else than the employee": "någon annan än den anställda",
  "someone else than the one who sent in the claim":
    "någon annan än den som skickade in rekvisitionen",
  "someone else than the one who added it": "någon annan än den som lade till det",
  "someone else than the one who approved it": "någon annan än den som godkände",
  "someone else than the one who asked for it": "någon annan än den som begärde det",
  "the one who prepared it": "den som skapade den",
  "someone else than the one who signed first": "någon annan än den som skrev under först",
  "someone else than the one who prepared it; within the delegation":
    "någon annan än den som förberedde, och inom delegationen",
  "someone else than the one who prepared it": "någon annan än den som förberedde",
  submitted: "inkomna",
  "the assessor's own assessment": "den egna bedömningen",
  "the assessor's own assessment, after no conflict was declared":
    "den egna bedömningen, när jäv inte finns",
  "undecided, and not assessed or prepared by the same person":
    "inte avgjorda, och inte bedömda eller förberedda av samma person",
  "what is written in a draft is not shown": "innehållet i utkast visas inte",
  "when it has been communicated": "när det är skrivet till dem",
  "when every co-financier has confirmed": "när alla medfinansiärer har bekräftat",
  "who has locked; the scores only when all assessors have locked":
    "vem som har låst; betygen först när alla har låst",
};
