/** An error whose message is Chinese, complete and meant for the visitor. The message of any other error is for nobody's eyes. */
export class VisitorError extends Error {}
