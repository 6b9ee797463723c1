// Faults of proof: addresses that are unsafe or lead to no document, pages too old, too few or twice.
import { table } from './plant';

export const CITATION_FAULTS = table(`
schema | a site root | positions | url: https://example.org/answer-$n → url: https://example.org/
schema | an address with a user | positions | url: https://example.org/answer-$n → url: https://reuters.com@example.org/a
schema | a script | positions | url: https://example.org/answer-$n → url: javascript:alert(1)
schema | a file | positions | url: https://example.org/answer-$n → url: file:///etc/passwd
schema | a page in the address | positions | url: https://example.org/answer-$n → url: data:text/html,truce
schema | an address without a scheme | positions | url: https://example.org/answer-$n → url: example.org/answer
addresses | an IP address | positions | url: https://example.org/answer-$n → url: http://93.184.216.34/a
addresses | an IP address as a number | positions | url: https://example.org/answer-$n → url: http://2130706433/a
addresses | an IP address of version 6 | positions | url: https://example.org/answer-$n → url: "http://[::1]/a"
addresses | this machine | positions | url: https://example.org/answer-$n → url: http://localhost/a
addresses | a host of no network | positions | url: https://example.org/answer-$n → url: http://intranet.local/a
addresses | a port | positions | url: https://example.org/answer-$n → url: https://example.org:8443/a
addresses | a host of two scripts | positions | url: https://example.org/answer-$n → url: https://r\u0435uters.com/a
addresses | a host of two scripts, encoded | positions | url: https://example.org/answer-$n → url: https://xn--ruters-3of.com/a
addresses | a host that only looks Latin | positions | url: https://example.org/answer-$n → url: https://\u0430\u0441\u0435.com/a
addresses | a host that is not ASCII | positions | url: https://example.org/answer-$n → url: https://münchen.de/a
addresses | a tracking mark | positions | url: https://example.org/answer-$n → url: https://example.org/a?id=1&utm_source=x
addresses | a click mark | positions | url: https://example.org/answer-$n → url: https://example.org/a?fbclid=x
addresses | a search | positions | url: https://example.org/answer-$n → url: https://example.org/?s=truce
addresses | a search page | positions | url: https://example.org/answer-$n → url: https://example.org/search/?page=2
addresses | a tag | positions | url: https://example.org/answer-$n → url: https://example.org/tags/truce
addresses | a short link | positions | url: https://example.org/answer-$n → url: https://bit.ly/3abcdef
addresses | a stored copy on this machine | votes | kind: primary_official → archived: http://127.0.0.1/a⏎      kind: primary_official
citations | a page twice | positions | url: https://example.org/report-$n → url: http://www.example.org/answer-$n#top
citations | an encyclopaedia alone | positions | citations: → citations: ;; https://example.org/order-$n → https://en.wikipedia.org/wiki/Nordia
citations | high confidence on one newspaper | positions | confidence: → confidence: ;; kind: primary_official → kind: secondary
citation-dates | a page older than the act | positions | published: "2020-03-10" → published: "2020-03-04"
citation-dates | a page older than the vote | votes | published: "2020-03-10" → published: "2020-02"
citation-dates | an event that is only announced | ceasefire | published: "2020-03-10" → published: "2020-03-05"
citation-dates | a page of the future | pause | published: "2020-03-10" → published: "2099"
citation-dates | a page read before it was there | pause | published: "2020-03-10" → published: "2020-03-10"⏎▶    accessed: "2020-03-09"
`);
