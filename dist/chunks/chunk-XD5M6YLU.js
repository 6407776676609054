import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/rules.ts
var RULES = {
  traceback: {
    id: "traceback",
    name: "UncaughtExceptionOnMalformedRequest",
    title: "uncaught exception",
    short: "A malformed request made the server raise an exception that nothing caught.",
    meaning: "The server logged a stack trace for a request it could not read, and answered 500 or ended the connection instead of refusing the request.",
    matters: "Anyone who can reach the server can raise it at will: error budgets, alerts and logs fill with it, and code that expects every exception to be handled is left half-way.",
    fix: "Check the input where it is parsed and answer 400 there. Catch the narrow exception at that place, not everything at the top.",
    rfc: "RFC 9112 §2.2, RFC 9110 §15.5.1",
    cwe: 248,
    precision: "very-high",
    severity: "error",
    securitySeverity: "5.3"
  },
  "server-error": {
    id: "server-error",
    name: "ServerErrorOnMalformedRequest",
    title: "server error",
    short: "A malformed request was answered with a 5xx status.",
    meaning: "The server took the blame (5xx) for a fault of the client. Its log shows no stack trace.",
    matters: "A 5xx is retried by proxies and clients and wakes people up. It often hides an exception that was swallowed.",
    fix: "Answer a 4xx status for input that cannot be read. 501, 505 and 503 with Retry-After are right answers and are not reported.",
    rfc: "RFC 9110 §15.5, §15.6",
    cwe: 755,
    precision: "high",
    severity: "warning",
    securitySeverity: "3.7"
  },
  "abnormal-close": {
    id: "abnormal-close",
    name: "ConnectionEndedAbnormally",
    title: "abnormal close",
    short: "A malformed request made the server end the connection before its response was complete.",
    meaning: "The connection was reset before the response was whole, or it ended inside a response, again when it was tried again.",
    matters: "Behind a proxy this becomes a 502 for someone, and it often is the only outside sign of a worker that died.",
    fix: "Answer 400 with `Connection: close`, then close. Read or discard what the client still sends, so that the answer is not lost to a reset.",
    rfc: "RFC 9112 §9.6",
    cwe: 703,
    precision: "high",
    severity: "warning",
    securitySeverity: "4.3"
  },
  crash: {
    id: "crash",
    name: "ServerProcessDied",
    title: "crash",
    short: "A malformed request ended the server process.",
    meaning: "The process of the server, or a worker of it, exited or was killed by a signal while it handled the request.",
    matters: "One request takes the service away from everyone. When memory was corrupted, worse is possible.",
    fix: "Find the exception, the assertion or the signal in the log and handle the input there. A supervisor that restarts the process hides the fault; it does not remove it.",
    rfc: "RFC 9112 §2.2",
    cwe: 248,
    precision: "very-high",
    severity: "error",
    securitySeverity: "7.5"
  },
  hang: {
    id: "hang",
    name: "ServerStoppedAnswering",
    title: "hang",
    short: "A malformed request made the server stop answering.",
    meaning: "The request was complete and got no answer, and the server did not end the connection when the client had finished; or it no longer answered anyone.",
    matters: "A few such requests hold every worker. It is the cheapest denial of service there is.",
    fix: "Look for a loop that never reaches its end on this input, for a lock that is not released when an exception is raised, and for a read without a limit or a timeout.",
    rfc: "RFC 9112 §6.3, §9.5",
    cwe: 835,
    precision: "high",
    severity: "error",
    securitySeverity: "7.5"
  },
  leak: {
    id: "leak",
    name: "ResourcesNotReleased",
    title: "leak",
    short: "A malformed request, sent again and again, makes the server hold ever more resources.",
    meaning: "Memory, file descriptors, threads or child processes grew with each repeat and did not come back.",
    matters: "The server dies later and elsewhere, where nobody sees the cause.",
    fix: "Release what the request holds on the path that refuses it: close the file, the socket and the temporary file in a `finally`.",
    rfc: "RFC 9110 §15.5",
    cwe: 772,
    precision: "medium",
    severity: "error",
    securitySeverity: "5.9"
  },
  poisoned: {
    id: "poisoned",
    name: "LaterRequestsAnsweredWrongly",
    title: "poisoned state",
    short: "After a malformed request the server answers valid requests differently.",
    meaning: "A valid request got another status after this request than it got from the healthy server.",
    matters: "One client decides what all others get: an error, or something that was meant for someone else.",
    fix: "Look for state that outlives the request: a shared parser, a connection given back to a pool half read, a global that an exception left changed.",
    rfc: "RFC 9110 §3.3",
    cwe: 460,
    precision: "high",
    severity: "error",
    securitySeverity: "7.5"
  },
  slow: {
    id: "slow",
    name: "AnswerTimeGrowsWithInput",
    title: "slow answer",
    short: "A malformed request takes the server far longer than a valid one.",
    meaning: "The answer took many times the calibrated time, again and again.",
    matters: "Time that a client can spend for the server is a denial of service in small coins.",
    fix: "Look for a regular expression that backtracks, for text that is copied once per piece, and for a limit on the input that is missing.",
    rfc: "RFC 9110 §17.5",
    cwe: 407,
    precision: "medium",
    severity: "warning",
    securitySeverity: "5.3"
  },
  desync: {
    id: "desync",
    name: "RequestBoundaryMisread",
    title: "request smuggling",
    short: "The server answered more requests than were sent: it read part of one message as another.",
    meaning: "Bytes that belong to one message were taken for the start of the next, so that client and server no longer agree where a request ends.",
    matters: "Behind a proxy this is request smuggling: an attacker puts a request of their own in front of the next user's.",
    fix: "Refuse messages with both Transfer-Encoding and Content-Length, with several or malformed lengths, and with malformed chunks; answer 400 and close the connection.",
    rfc: "RFC 9112 §6.1, §6.3, §11.2",
    cwe: 444,
    precision: "high",
    severity: "error",
    securitySeverity: "8.1"
  },
  disclosure: {
    id: "disclosure",
    name: "StackTraceShownToClient",
    title: "stack trace in the response",
    short: "A malformed request made the server show its stack trace to the client.",
    meaning: "The body of an error response holds a stack trace: file names, versions and code.",
    matters: "It tells an attacker which versions run and how the code is built.",
    fix: "Switch debug pages off where the server is reachable, and answer errors with a body that says nothing about the code.",
    rfc: "RFC 9110 §17.12",
    cwe: 209,
    precision: "high",
    severity: "warning",
    securitySeverity: "5.3"
  }
};
function ruleOf(name) {
  return Object.hasOwn(RULES, name) ? RULES[name] : RULES.traceback;
}
function ruleTitle({ id, title }) {
  return id.replaceAll("-", " ") === title ? id : `${id} (${title})`;
}
function cwePage(cwe) {
  return `https://cwe.mitre.org/data/definitions/${cwe}.html`;
}

export {
  RULES,
  ruleOf,
  ruleTitle,
  cwePage
};
