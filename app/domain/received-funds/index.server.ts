export { approveRepayment, declineRepayment, unpaidRepayment } from "./answer-repayment.server";
export { payFundsBack, receiveFunds } from "./book-fund-money.server";
export { exportFunds, findFund, findFunds, type FundPage } from "./find-funds.server";
export { lockFund, lockFundNamed, type LockedFund } from "./lock-fund.server";
export { proposeRepayment } from "./propose-repayment.server";
export { recordFund } from "./record-fund.server";
export { requestFunds } from "./request-funds.server";
export { openRequisition } from "./requested.server";
export { waitingFor } from "./waiting.server";
