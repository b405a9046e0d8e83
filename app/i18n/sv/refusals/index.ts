import access from "./access";
import applications from "./applications";
import appropriations from "./appropriations";
import assessment from "./assessment";
import audit from "./audit";
import budget from "./budget";
import bankFiles from "./bank-files";
import calls from "./calls";
import cases from "./cases";
import certificates from "./certificates";
import changes from "./changes";
import claims from "./claims";
import closing from "./closing";
import conditions from "./conditions";
import controls from "./controls";
import decisions from "./decisions";
import differences from "./differences";
import disbursements from "./disbursements";
import exports from "./exports";
import fields from "./fields";
import followUp from "./follow-up";
import forms from "./forms";
import identity from "./identity";
import ledger from "./ledger";
import opinions from "./opinions";
import evidenceSignals from "./evidence-signals";
import payeeSignals from "./payee-signals";
import paymentBlocks from "./payment-blocks";
import projects from "./projects";
import reconciliation from "./reconciliation";
import receivedFunds from "./received-funds";
import recoveries from "./recoveries";
import sites from "./sites";
import sie from "./sie";
import ties from "./ties";
import yearMoves from "./year-moves";
import yearRolls from "./year-rolls";
import spreadsheets from "./spreadsheets";

export default {
  ...access,
  ...applications,
  ...appropriations,
  ...assessment,
  ...audit,
  ...budget,
  ...bankFiles,
  ...calls,
  ...cases,
  ...certificates,
  ...changes,
  ...claims,
  ...closing,
  ...conditions,
  ...controls,
  ...decisions,
  ...differences,
  ...disbursements,
  ...exports,
  ...fields,
  ...followUp,
  ...forms,
  ...identity,
  ...ledger,
  ...opinions,
  ...evidenceSignals,
  ...payeeSignals,
  ...paymentBlocks,
  ...projects,
  ...reconciliation,
  ...receivedFunds,
  ...recoveries,
  ...sites,
  ...sie,
  ...ties,
  ...yearMoves,
  ...yearRolls,
  ...spreadsheets,
};
