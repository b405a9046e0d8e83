/** What in a PDF may come of a change after it was made. None of it is proof: programs that sign and archive leave the same. */
export { pdfTraces, traceKinds, type FileTrace, type TraceKind } from "./pdf-traces";
