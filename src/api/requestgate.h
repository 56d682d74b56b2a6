// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>

namespace ccb
{

// Lets no more than two requests at a time go to the server. What a person waits for goes before the lists
// that load in the background; among equals the first come goes first. Part of the Transport; GUI thread.
class RequestGate : public std::enable_shared_from_this<RequestGate>
{
public:
    enum class Urgency { Background, Foreground };

    // A place at the server. Whoever holds it may have one request under way; destroying it lets the next
    // one go.
    class Place
    {
        Q_DISABLE_COPY_MOVE(Place)

    public:
        explicit Place(std::shared_ptr<RequestGate> gate)
            : m_gate(std::move(gate))
        {
        }
        ~Place() { m_gate->leave(); }

    private:
        std::shared_ptr<RequestGate> m_gate;
    };
    using Enter = std::function<void(std::unique_ptr<Place>)>;

    // Calls `enter` with a place, at once or when one is free; never once `context` is gone. Asking again for
    // the same context takes back what it asked for before.
    void ask(QObject *context, Urgency urgency, const Enter &enter);

    static constexpr int mostAtOnce = 2;

private:
    struct Waiting {
        QPointer<QObject> context;
        Urgency urgency;
        Enter enter;
    };

    int m_inside = 0;
    std::deque<Waiting> m_waiting;

    void leave();
    std::unique_ptr<Place> makePlace();
};

} // namespace ccb
