/**
 * A link that chooses every field of the scenario, and the lab, otherwise than the default. Playwright cannot read the
 * data that the codec needs, so the link stands here and otherChoices.test.ts holds it against the codec.
 */
export const otherChoices =
  '?v=1&region=ap-northeast-1&trafficGb=51200&azCount=2&zoneLocalShare=0.4&services=25&requestKb=8&loadBalancers=3&nlbZonalAffinity=0.5&requestsPerConnection=10&connectionSeconds=30&albRules=20&pods=240&nodes=30&waypoints=4&clusters=3&istiodReplicas=2&meshBasis=used&billing=one-end&lab=a_1x3920_1_33.3*b_2x3920_1_33.3*c_3x3920_0_33.3*2-unlabelled&labMode=prefer-same-zone';
