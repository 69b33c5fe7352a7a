// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"
#include "ui/widgets/LanesGeometry.h"
#include "ui/widgets/LanesLayout.h"
#include "ui/words/Story.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QList>
#include <QWidget>

#include <chrono>
#include <functional>

class QVariantAnimation;

namespace mailberth
{

/// One road of the picture: what was measured, and the words for it.
struct LanePicture
{
    ProbeReport report;
    LaneStory story;

    friend bool operator==(const LanePicture &, const LanePicture &) = default;
};

/// Draws the roads to a mail server upon one common time axis, one above the other: who can read
/// what, from which moment, and how each road ends. Speaks each lane's `story.spoken` to assistive
/// technology.
class LanesView : public QWidget
{
    Q_OBJECT

public:
    using Detail = LanesDetail;

    explicit LanesView(QWidget *parent = nullptr);
    ~LanesView() override;

    /// Draws these, first above. The axis grows with them and never shrinks until there are none.
    void setLanes(const QList<LanePicture> &lanes);
    [[nodiscard]] const QList<LanePicture> &lanes() const { return m_lanes; }
    void setDetail(Detail detail);
    [[nodiscard]] Detail detail() const { return m_detail; }
    /// What time it is on the reports' clock, for the ends that still run. Without it the time goes
    /// on from the newest instant in the reports.
    void setClock(std::function<Instant()> clock);

    /// Where a lane is drawn, with its title and end.
    [[nodiscard]] QRect laneRect(int lane) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] LanesGeometry geometryFor(const QSize &size) const;
    [[nodiscard]] Instant now() const;
    [[nodiscard]] LanesLayout layOutNow() const;
    [[nodiscard]] QString pieceAt(const QPoint &position) const;
    void noteNewest();
    void growAxis();
    void updateMotion();

    QList<LanePicture> m_lanes;
    Detail m_detail = Detail::Full;
    std::function<Instant()> m_clock;
    Instant m_newest {}; ///< the latest instant in the reports
    QElapsedTimer m_sinceNewest;
    std::chrono::milliseconds m_axis {}; ///< the longest that it was
    double m_shownAxis = 0; ///< milliseconds; between two lengths while the axis grows
    QVariantAnimation *m_growth;
    QBasicTimer m_frames;
};

} // namespace mailberth
