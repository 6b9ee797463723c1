// Faults of roll calls: totals, voters, vetoes, results.
import { table } from './plant';

export const VOTE_FAULTS = table(`
roll-calls | a total that is too high | votes | yes: 12 → yes: 13 | voting-bodies
roll-calls | a total that is too low | votes | abstain: 1 → abstain: 0 | voting-bodies
roll-calls | an absence that is not listed | votes | abstain: 1 → abstain: 1⏎▶    absent: 1 | voting-bodies
roll-calls | a state twice | votes | abstain: [ZAF] → abstain: [VNM]
roll-calls | a state that is none | votes | abstain: [ZAF] → abstain: [ATL]
roll-calls | a veto without a no | votes | veto: [CHN, RUS] → veto: [CHN, RUS, USA]
roll-calls | a partial roll call that is whole | votes | result: → partial: true⏎  result:
voting-bodies | sixteen voters | votes | totals: → totals: ;; yes: 12 → yes: 13 | roll-calls
voting-bodies | fourteen voters | votes | totals: → totals: ;; abstain: [ZAF]⏎ → meeting: S/PV.$n⏎ ;; abstain: 1 → abstain: 0
voting-bodies | a veto of a member that has none | votes | veto: [CHN, RUS] → veto: [CHN, RUS, ZAF] ;; no: [CHN, RUS]⏎  abstain: [ZAF] → no: [CHN, RUS, ZAF] ;; no: 2⏎    abstain: 1 → no: 3⏎    abstain: 0
voting-bodies | a veto of a draft without nine | votes | veto: → veto: ;; yes: [FRA, GBR, USA, BEL, → not_participating: [FRA, GBR, USA, BEL]⏎  yes: [ ;; yes: 12 → yes: 8
voting-bodies | an adoption without nine | votes | result: not_adopted → result: adopted ;; yes: [FRA, GBR, USA, BEL, → not_participating: [FRA, GBR, USA, BEL]⏎  yes: [ ;; yes: 12 → yes: 8 ;; veto: [CHN, RUS] → veto: []
voting-bodies | an adoption against a permanent no | votes | result: not_adopted → result: adopted ;; veto: [CHN, RUS] → veto: []
voting-bodies | a failure that nothing explains | votes | result: not_adopted → result: not_adopted ;; no: [CHN, RUS]⏎  abstain: [ZAF] → abstain: [CHN, RUS, ZAF] ;; no: 2⏎    abstain: 1 → no: 0⏎    abstain: 3 ;; veto: [CHN, RUS] → veto: []
voting-bodies | a veto that is not named | votes | veto: [CHN, RUS] → veto: [CHN]
voting-bodies | a veto in the General Assembly | votes | veto: → veto: ;; body: un-security-council → body: state-chn
`);
