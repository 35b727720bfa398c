"""Facts against text: is what somebody extracted in it?"""

from dealwert.verify.score import Score, score
from dealwert.verify.verdict import Outcome, Reason, Verdict
from dealwert.verify.verifier import verify

__all__ = ["Outcome", "Reason", "Score", "Verdict", "score", "verify"]
