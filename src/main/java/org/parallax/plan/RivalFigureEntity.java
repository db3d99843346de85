package org.parallax.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "rival_figure")
class RivalFigureEntity {
    @Id
    private Long id;

    @Column(name = "plan_id")
    private Long planId;

    private String figure;
    private String whose;
    private String note;

    @Column(name = "position")
    private int position;

    protected RivalFigureEntity() {}

    RivalFigure toFigure() {
        return new RivalFigure(figure, whose, note);
    }
}
