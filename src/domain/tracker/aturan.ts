/**
 * The rules of the tracker, numbered so that tests can quote them. Each is true of `decide`, `evolve` or the log, whoever calls.
 */
export const ATURAN = {
  T1: 'A Berkas begins with its SOP embedded; steps that wait for nothing are ready at once.',
  T2: 'A step may start or finish only when every step it waits for is finished.',
  T3: 'Only the jabatan the SOP names, somebody acting for it, or the person it was handed to may move a step.',
  T4: 'Finishing or approving with kelengkapan unticked needs a reason, and the reason is logged.',
  T5: 'Finishing a step that was never started counts it as worked on since it became ready.',
  T6: 'Finishing a step makes every step ready that waited for it alone.',
  T7: 'A return names an earlier step and a reason; every step after that one opens again and its history stays.',
  T8: 'Steps the SOP puts side by side run side by side; the step after them waits for all.',
  T9: 'A Berkas is finished when all its steps are; a return opens it again.',
  T10: 'A cancelled or archived Berkas takes no act until it is reopened; a reopened one goes on where it was.',
  T11: 'A correction is a new event; the old one stays and counts as corrected. Only its doer or the same jabatan may correct.',
  T12: 'Voiding is for the last act that moved a step; anything earlier is put right by a return.',
  T13: 'A Berkas keeps the SOP version it began with until the new one is adopted, which is an act of its own.',
  T14: 'A linked Berkas must be finished before the step (or the whole Berkas) that needs it goes on; links make no circle.',
  T15: 'Somebody acting for a jabatan is named first; the log then shows both the person and the jabatan.',
  T16: 'Due dates set by hand or by a plan are kept per step; null takes one away.',
  T17: 'A bidang hands in once; it must be returned or reopened before it hands in again, and reopened once locked.',
  T18: 'When every bidang of the period has handed in, the step that collects their data is finished.',
  T19: 'evolve is total: an event that makes no sense changes nothing but the history.',
  T20: 'fold gives what evolve gives event by event.',
  T21: 'A refused command changes nothing and says why.',
  T22: 'Every event names who says they acted, and as which jabatan.',
} as const;
