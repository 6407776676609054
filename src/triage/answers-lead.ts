import type { Failure } from './failure.ts';
import type { Lead, NameOf } from './leads.ts';
import { trialOf, trialOfLead } from './trial.ts';

/** Whether a failure is what a lead was about, not another one that was met on the way. */
export function answersLead(lead: Lead, failure: Failure, nameOf: NameOf): boolean {
  if (lead.what === 'answer') return true;
  if (lead.what === 'crash' || lead.what === 'worker') return failure.kind === 'crash';
  if (lead.what === 'server-hang') return failure.kind === 'hang';
  if (trialOfLead(lead) !== 'look') return trialOf(failure) === trialOfLead(lead);
  return lead.exception !== null && failure.exception !== null && nameOf(failure.exception) === nameOf(lead.exception);
}
