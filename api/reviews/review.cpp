// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reviews/review.h"

#include "handles/customerreviewresponses.h"

using namespace Qt::StringLiterals;

Resource ReviewRecord::answerResource() const
{
    namespace responses = customerReviewResponses;
    if (!isAnswered())
        return {};
    return {QString(responses::key),
            {{u"id"_s, answerId},
             {u"attributes"_s,
              QJsonObject{{QString(responses::responseBody.name), answer},
                          {QString(responses::state.name), answerState},
                          {QString(responses::lastModifiedDate.name), answered.toString(Qt::ISODate)}}}}};
}
